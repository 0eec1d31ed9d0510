#!/usr/bin/env node
const { join } = require('node:path');
const { askPatience, load } = require('./load.js');

askPatience();
load(join(__dirname, '..', 'dist', 'pes.cjs'));
