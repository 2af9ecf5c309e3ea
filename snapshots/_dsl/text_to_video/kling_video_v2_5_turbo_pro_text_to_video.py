class KlingVideoV2_5TurboProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV2_5TurboProTextToVideo"):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 2.5 Turbo Pro.

    Three shapes, a negative prompt and the weight of the prompt; 2.6 Pro adds sound, 2.1 Master is the premium tier before it.

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
