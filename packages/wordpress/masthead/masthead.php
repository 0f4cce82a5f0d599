<?php
/**
 * Plugin Name:       Masthead
 * Description:       What a Masthead service knows of the sources that a story cites: beside the text while it is written, never in the way of saving it.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       masthead
 * Domain Path:       /languages
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

define( 'MASTHEAD_VERSION', '0.2.0' );
define( 'MASTHEAD_FILE', __FILE__ );

foreach ( array( 'languages', 'settings', 'service', 'check', 'rest', 'editor', 'classic', 'display', 'dashboard', 'webhook' ) as $masthead_part ) {
	require_once __DIR__ . "/includes/{$masthead_part}.php";
}
