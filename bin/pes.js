#!/usr/bin/env node
import '../dist/pes.js';
