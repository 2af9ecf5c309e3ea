class PixverseV55Effects(dsl.Builder, node_type="fal.image_to_video.PixverseV55Effects"):
    """
    Apply one of 134 ready-made effects to a photo with PixVerse v5.5, for up to 10 seconds.

    Takes a photo, an effect and whether its hidden prompt is optimised; the only Effects version with 10 seconds.

    Args:
        effect: The ready-made effect to play on the photo; some are meant for one person, some for two, some for products.
        image: Photo of the person, couple, animal or product that the effect is to happen to.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        thinking_type: Whether PixVerse refines the underlying prompt before rendering: on, off, or left to the model.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        effect: dsl.Input[shared.PixverseEffectValue],
        image: dsl.FileInput[ImageRef],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveEightTenValue] = "5",
        negative_prompt: dsl.Input[str] = "",
        thinking_type: dsl.Input[shared.ThinkingTypeValue] | None = None,
    ) -> None:
        super().__init__(
            effect=effect,
            image=image,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            thinking_type=thinking_type,
        )
