class KlingVideoV1_6ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1_6ProImageToVideo"):
    """
    Animate a picture with Kling 1.6 Pro, on request up to an end frame.

    5 or 10 seconds in three shapes, silent; 1.6 Standard has neither end frame nor shape, 1.5 Pro adds the motion brush.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture to set in motion; the clip opens with it.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        tail_image: Image for the last moment of the clip; the motion runs towards it.
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
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        tail_image: dsl.FileInput[ImageRef] | None = None,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            aspect_ratio=aspect_ratio,
            tail_image=tail_image,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
