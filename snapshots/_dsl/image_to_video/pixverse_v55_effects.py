class PixverseV55Effects(dsl.Builder, node_type="fal.image_to_video.PixverseV55Effects"):
    """
    Apply a preset effect to a photo with PixVerse 5.5: 5, 8 or 10 seconds, 360p to 1080p, plus a thinking switch that rewrites the hidden prompt.

    The longest-running of the effects endpoints.

    Args:
        effect: Ready-made effect that is played on the picture.
        image: The still image to set in motion, in most cases the first frame.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        thinking_type: Whether PixVerse refines the underlying prompt before rendering: on, off, or left to the model.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        effect: dsl.Input[shared.PixverseEffectValue],
        image: dsl.Input[ImageRef],
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
