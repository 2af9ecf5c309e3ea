class KlingVideoV2MasterTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV2MasterTextToVideo"):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 2.0 Master, the only tier of 2.0.

    Three shapes and a negative prompt; 2.1 Master takes the same inputs and is the later version.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
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
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
