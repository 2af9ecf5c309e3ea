class KlingVideoV21ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV21ProImageToVideo"):
    """
    Animate a start image, optionally to a closing image, with Kling 2.1 Pro: 5 or 10 seconds, prompt and negative prompt, three aspect ratios, silent.

    No motion brush; the end frame sets the path.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        tail_image: Image for the last moment of the clip; the motion runs towards it.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        tail_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        cfg_scale: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            tail_image=tail_image,
            aspect_ratio=aspect_ratio,
            duration=duration,
            cfg_scale=cfg_scale,
            negative_prompt=negative_prompt,
        )
