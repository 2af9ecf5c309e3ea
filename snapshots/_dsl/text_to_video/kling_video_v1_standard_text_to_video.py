class KlingVideoV1StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV1StandardTextToVideo"):
    """
    Generate silent video from text with Kling 1.0 Standard and steer the camera by number.

    Four ready-made moves, or an exact amount of pan, tilt, roll or zoom; the only Kling text node with camera controls.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        camera_control: A ready-made camera move. For your own amount of pan, tilt, roll or zoom use advanced_camera_control.
        advanced_camera_control: One kind of camera movement and how far it goes, in place of a ready-made move.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
        camera_control: dsl.Input[Literal["down_back", "forward_up", "right_turn_forward", "left_turn_forward"]]
        | None = None,
        advanced_camera_control: dsl.Input[shared.CameraControl] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            camera_control=camera_control,
            advanced_camera_control=advanced_camera_control,
        )
