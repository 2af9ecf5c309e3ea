class KlingVideoV2_5TurboProImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.KlingVideoV2_5TurboProImageToVideo"
):
    """
    Animate a start picture with Kling 2.5 Turbo Pro, on request up to an end picture.

    5 or 10 seconds, silent; Standard has no end frame, 2.6 Pro adds sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that the video opens with.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        tail_image: Image for the last moment of the clip; the motion runs towards it.
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
        tail_image: dsl.FileInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            tail_image=tail_image,
        )
