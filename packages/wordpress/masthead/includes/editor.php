<?php
/**
 * The screens of those who write: block editor, list of posts.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$post = get_post();
		if ( null === $post || ! masthead_checks( $post->post_type ) ) {
			return;
		}
		wp_register_script( 'masthead-reading', plugins_url( 'assets/reading.js', MASTHEAD_FILE ), array(), MASTHEAD_VERSION, true );
		wp_enqueue_script(
			'masthead-editor',
			plugins_url( 'assets/editor.js', MASTHEAD_FILE ),
			array( 'masthead-reading', 'wp-plugins', 'wp-edit-post', 'wp-element', 'wp-components', 'wp-data', 'wp-api-fetch', 'wp-i18n', 'wp-blocks', 'wp-rich-text', 'wp-annotations', 'wp-editor' ),
			MASTHEAD_VERSION,
			true
		);
		$settings = masthead_settings();
		$told     = array(
			'service' => $settings['service'],
			'writing' => $settings['writing'],
		);
		wp_add_inline_script( 'masthead-editor', 'window.mastheadSettings = ' . wp_json_encode( $told ) . ';', 'before' );
		wp_set_script_translations( 'masthead-editor', 'masthead', plugin_dir_path( MASTHEAD_FILE ) . 'languages' );
		wp_enqueue_style( 'masthead-editor', plugins_url( 'assets/editor.css', MASTHEAD_FILE ), array(), MASTHEAD_VERSION );
	}
);

add_action(
	'admin_init',
	static function () {
		foreach ( masthead_settings()['types'] as $type ) {
			add_filter(
				"manage_{$type}_posts_columns",
				static function ( $columns ) {
					return $columns + array( 'masthead' => __( 'Sources', 'masthead' ) );
				}
			);
			add_action( "manage_{$type}_posts_custom_column", 'masthead_column', 10, 2 );
		}
	}
);

/**
 * How many sources a post cites, and how many of them are still to be looked at.
 *
 * @param string $column  Column.
 * @param int    $post_id Post.
 */
function masthead_column( $column, $post_id ) {
	if ( 'masthead' !== $column ) {
		return;
	}
	$reading = masthead_kept_reading( $post_id );
	if ( null === $reading ) {
		echo '<span aria-hidden="true">—</span><span class="screen-reader-text">' . esc_html__( 'Not read yet', 'masthead' ) . '</span>';
		return;
	}
	$all  = count( $reading['sources'] );
	$open = count( masthead_open_sources( $reading, masthead_dismissed( $post_id ) ) );
	/* translators: %d: number of sources */
	echo esc_html( sprintf( _n( '%d source', '%d sources', $all, 'masthead' ), $all ) );
	if ( $open > 0 ) {
		/* translators: %d: number of sources */
		echo '<br>' . esc_html( sprintf( _n( '%d to look at', '%d to look at', $open, 'masthead' ), $open ) );
	}
}
