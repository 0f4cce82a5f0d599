<?php
/**
 * The box of the classic editor.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'add_meta_boxes',
	static function ( $type ) {
		if ( masthead_checks( $type ) ) {
			add_meta_box( 'masthead', __( 'Sources', 'masthead' ), 'masthead_meta_box', $type, 'side', 'default', array( '__back_compat_meta_box' => true ) );
		}
	}
);

/**
 * What was read when the post was last saved, with a field for a reason to dismiss what is still to be looked at.
 *
 * @param WP_Post $post Post.
 */
function masthead_meta_box( $post ) {
	$reading = masthead_kept_reading( $post->ID );
	if ( null === $reading ) {
		echo '<p>' . esc_html__( 'Not read yet. The text is read some seconds after it was saved.', 'masthead' ) . '</p>';
		return;
	}
	wp_enqueue_style( 'masthead-editor', plugins_url( 'assets/editor.css', MASTHEAD_FILE ), array(), MASTHEAD_VERSION );
	$dismissed = masthead_dismissed( $post->ID );
	$open      = wp_list_pluck( masthead_open_sources( $reading, $dismissed ), 'key' );
	wp_nonce_field( 'masthead_dismiss_' . $post->ID, 'masthead_nonce', false );
	echo '<p dir="auto">' . esc_html( $reading['summary']['text'] ) . '</p>';
	foreach ( $reading['sources'] as $source ) {
		echo '<div class="masthead-source">';
		masthead_meta_box_source( $source, $reading['contexts'][ $source['outletId'] ?? '' ] ?? null );
		if ( isset( $dismissed[ $source['key'] ] ) ) {
			masthead_meta_box_dismissed( $source['key'], $dismissed[ $source['key'] ] );
		} elseif ( in_array( $source['key'], $open, true ) ) {
			printf(
				'<p><label>%s<br><input type="text" class="widefat" name="masthead_dismiss[%s]" maxlength="%d"></label></p>',
				esc_html__( 'Dismiss because …', 'masthead' ),
				esc_attr( $source['key'] ),
				(int) MASTHEAD_LONGEST_REASON
			);
		}
		echo '</div>';
	}
	if ( $open || $dismissed ) {
		echo '<p class="description">' . esc_html__( 'A reason is kept when the post is saved.', 'masthead' ) . '</p>';
	}
}

/**
 * What is said of a source that is no listed outlet.
 *
 * @param string $status Status of the source.
 */
function masthead_without_record( $status ) {
	if ( 'institution' === $status ) {
		return __( 'An institution, which speaks for itself. Attribute it.', 'masthead' );
	}
	return 'ambiguous' === $status ? __( 'Several outlets bear this name.', 'masthead' ) : __( 'There is no record of it.', 'masthead' );
}

/**
 * A source of the box: its name, and what is known of it.
 *
 * @param array      $source  Source.
 * @param array|null $context What is known of it.
 */
function masthead_meta_box_source( array $source, $context ) {
	echo '<p><strong><bdi>' . esc_html( $context['outlet']['name'] ?? $source['name'] ) . '</bdi></strong></p>';
	if ( null === $context ) {
		echo '<p>' . esc_html( masthead_without_record( $source['status'] ) ) . '</p>';
		return;
	}
	echo '<p dir="auto"><strong>' . esc_html( $context['advice']['text'] ) . '</strong></p><p dir="auto">' . esc_html( $context['leaning']['text'] ) . '</p>';
	echo '<p><a href="' . esc_url( masthead_settings()['service'] . $context['page'] ) . '">' . esc_html__( 'Open the record', 'masthead' ) . '</a></p>';
}

/**
 * A dismissal of the box, and the way back.
 *
 * @param string $key       Key of the source.
 * @param array  $dismissal Who and why.
 */
function masthead_meta_box_dismissed( $key, array $dismissal ) {
	/* translators: 1: who, 2: reason */
	echo '<p>' . esc_html( sprintf( __( 'Dismissed by %1$s: %2$s', 'masthead' ), $dismissal['by'], $dismissal['reason'] ) ) . '</p>';
	printf( '<p><label><input type="checkbox" name="masthead_take_back[]" value="%s"> %s</label></p>', esc_attr( $key ), esc_html__( 'Take back', 'masthead' ) );
}

/**
 * Keeps what was dismissed and taken back in the box, with the post: by somebody who may edit it, from our own form.
 *
 * @param int $post_id Post.
 */
function masthead_save_meta_box( $post_id ) {
	$nonce = isset( $_POST['masthead_nonce'] ) ? sanitize_key( wp_unslash( $_POST['masthead_nonce'] ) ) : '';
	if ( ! wp_verify_nonce( $nonce, 'masthead_dismiss_' . $post_id ) || ! current_user_can( 'edit_post', $post_id ) || wp_is_post_autosave( $post_id ) ) {
		return;
	}
	$reasons = isset( $_POST['masthead_dismiss'] ) ? array_map( 'sanitize_text_field', wp_unslash( (array) $_POST['masthead_dismiss'] ) ) : array();
	$back    = isset( $_POST['masthead_take_back'] ) ? array_map( 'sanitize_key', wp_unslash( (array) $_POST['masthead_take_back'] ) ) : array();
	foreach ( masthead_kept_reading( $post_id )['sources'] ?? array() as $source ) {
		$reason = trim( $reasons[ $source['key'] ] ?? '' );
		if ( '' !== $reason || in_array( $source['key'], $back, true ) ) {
			masthead_dismiss( $post_id, $source['key'], $reason );
		}
	}
}
add_action( 'save_post', 'masthead_save_meta_box' );
