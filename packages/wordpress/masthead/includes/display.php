<?php
/**
 * What readers see: a box of the sources of a post, as a block and as a shortcode.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		add_shortcode( 'masthead_sources', 'masthead_source_box' );
		wp_register_script( 'masthead-block', plugins_url( 'assets/block.js', MASTHEAD_FILE ), array( 'wp-blocks', 'wp-element', 'wp-i18n', 'wp-block-editor' ), MASTHEAD_VERSION, true );
		wp_set_script_translations( 'masthead-block', 'masthead', plugin_dir_path( MASTHEAD_FILE ) . 'languages' );
		register_block_type(
			'masthead/sources',
			array(
				'api_version'     => 2,
				'title'           => __( 'Sources of this story', 'masthead' ),
				'category'        => 'widgets',
				'editor_script'   => 'masthead-block',
				'render_callback' => 'masthead_source_box',
			)
		);
	}
);

/**
 * The box, or nothing where the post was not read or cites no outlet on record.
 *
 * @return string
 */
function masthead_source_box() {
	$reading = masthead_kept_reading( get_the_ID() );
	$rows    = array();
	foreach ( $reading['sources'] ?? array() as $source ) {
		$context = $reading['contexts'][ $source['outletId'] ?? '' ] ?? null;
		if ( null === $context || isset( $rows[ $source['outletId'] ] ) ) {
			continue;
		}
		$rows[ $source['outletId'] ] = sprintf(
			/* translators: 1: outlet, 2: how it is placed */
			'<li>' . esc_html__( '%1$s: %2$s', 'masthead' ) . '</li>',
			'<a href="' . esc_url( masthead_settings()['service'] . $context['page'] ) . '"><bdi>' . esc_html( $context['outlet']['name'] ) . '</bdi></a>',
			'<bdi>' . esc_html( $context['leaning']['text'] ) . '</bdi>'
		);
		$notice                      = $context['notice'];
	}
	if ( ! $rows ) {
		return '';
	}
	return sprintf(
		'<section class="masthead-sources" aria-label="%1$s"><h2>%1$s</h2><ul>%2$s</ul><p><small>%3$s <time datetime="%4$s">%5$s</time></small></p></section>',
		esc_html__( 'Sources of this story', 'masthead' ),
		implode( '', $rows ),
		esc_html( $notice ),
		esc_attr( gmdate( 'Y-m-d', $reading['at'] ) ),
		esc_html( wp_date( get_option( 'date_format' ), $reading['at'] ) )
	);
}
