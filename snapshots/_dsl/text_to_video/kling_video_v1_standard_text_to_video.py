class KlingVideoV1StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV1StandardTextToVideo"):
    """
    Generate video from text with Kling 1.0 Standard and explicit camera control: four preset moves, or pan, tilt, roll and zoom by amount.

    5 or 10 seconds, three aspect ratios, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        camera_control: A ready-made camera move. For your own amount of pan, tilt, roll or zoom use the advanced control.
        advanced_camera_control: One camera axis and how far to move along it, in place of a preset move.
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
