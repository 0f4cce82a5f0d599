<?php
/**
 * The screens of those who write: block editor, classic editor, list of posts.
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
		wp_set_script_translations( 'masthead-editor', 'masthead' );
		wp_enqueue_style( 'masthead-editor', plugins_url( 'assets/editor.css', MASTHEAD_FILE ), array(), MASTHEAD_VERSION );
	}
);

add_action(
	'add_meta_boxes',
	static function ( $type ) {
		if ( masthead_checks( $type ) ) {
			add_meta_box( 'masthead', __( 'Sources', 'masthead' ), 'masthead_meta_box', $type, 'side', 'default', array( '__back_compat_meta_box' => true ) );
		}
	}
);

/**
 * The box of the classic editor: what was read when the post was last saved.
 *
 * @param WP_Post $post Post.
 */
function masthead_meta_box( $post ) {
	$reading = masthead_kept_reading( $post->ID );
	if ( null === $reading ) {
		echo '<p>' . esc_html__( 'Not read yet. The text is read some seconds after it was saved.', 'masthead' ) . '</p>';
		return;
	}
	$dismissed = masthead_dismissed( $post->ID );
	echo '<p>' . esc_html( $reading['summary']['text'] ) . '</p><ul>';
	foreach ( $reading['sources'] as $source ) {
		$context = $reading['contexts'][ $source['outletId'] ?? '' ] ?? null;
		echo '<li><strong><bdi>' . esc_html( $context['outlet']['name'] ?? $source['name'] ) . '</bdi></strong>';
		if ( isset( $dismissed[ $source['key'] ] ) ) {
			/* translators: %s: reason */
			echo ' – ' . esc_html( sprintf( __( 'dismissed: %s', 'masthead' ), $dismissed[ $source['key'] ]['reason'] ) );
		} elseif ( null === $context ) {
			echo ' – ' . esc_html__( 'no record', 'masthead' );
		} else {
			echo ': ' . esc_html( $context['leaning']['text'] ) . '<br>' . esc_html( $context['advice']['text'] );
			echo '<br><a href="' . esc_url( masthead_settings()['service'] . $context['page'] ) . '">' . esc_html__( 'Open the record', 'masthead' ) . '</a>';
		}
		echo '</li>';
	}
	echo '</ul>';
}

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
