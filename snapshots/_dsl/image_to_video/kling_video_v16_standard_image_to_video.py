class KlingVideoV16StandardImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV16StandardImageToVideo"):
    """
    Animate a first frame with Kling 1.6 Standard, the cheaper tier.

    5 or 10 seconds with prompt and negative prompt, silent; no end frame and no shape to set, which 1.6 Pro has.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture to set in motion; it is the first frame.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
