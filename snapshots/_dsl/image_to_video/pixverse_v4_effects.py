class PixverseV4Effects(dsl.Builder, node_type="fal.image_to_video.PixverseV4Effects"):
    """
    Run a photo through one of 134 ready-made effects, such as Muscle Surge, with PixVerse v4.

    Takes a photo and an effect, gives 5 or 8 seconds at 360p to 1080p; choose it for the v4 look, v5.5 for 10 seconds.

    Args:
        effect: The ready-made effect to play on the photo; some are meant for one person, some for two, some for products.
        image: Photo of the person, couple, animal or product that the effect is to happen to.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        effect: dsl.Input[shared.PixverseEffectValue],
        image: dsl.FileInput[ImageRef],
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
