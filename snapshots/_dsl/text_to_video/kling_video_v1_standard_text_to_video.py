class KlingVideoV1StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV1StandardTextToVideo"):
    """
    Generate video from text with Kling 1.0 Standard and explicit camera control: four preset moves, or pan, tilt, roll and zoom by amount.

    5 or 10 seconds, three aspect ratios, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        advanced_camera_control: One camera axis and how far to move along it, in place of a preset move.
        camera_control: A ready-made camera move. For your own amount of pan, tilt, roll or zoom use the advanced control.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        advanced_camera_control: dsl.Input[shared.CameraControl] | None = None,
        camera_control: dsl.Input[Literal["down_back", "forward_up", "right_turn_forward", "left_turn_forward"]]
        | None = None,
        cfg_scale: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            advanced_camera_control=advanced_camera_control,
            camera_control=camera_control,
            cfg_scale=cfg_scale,
            negative_prompt=negative_prompt,
        )
