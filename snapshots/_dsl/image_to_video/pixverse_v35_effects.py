class PixverseV35Effects(dsl.Builder, node_type="fal.image_to_video.PixverseV35Effects"):
    """
    Apply a ready-made PixVerse effect, from Hug to Microwave, to a photo with the v3.5 model: the preset drives the motion, no prompt.

    5 or 8 seconds, 360p to 1080p. Oldest effects version on offer.

    Args:
        effect: Ready-made effect that is played on the picture.
        image: The still image to set in motion, in most cases the first frame.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        effect: dsl.Input[shared.PixverseEffectValue],
        image: dsl.Input[ImageRef],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            effect=effect,
            image=image,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
        )
