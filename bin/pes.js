#!/usr/bin/env node
require('../dist/pes.cjs');
