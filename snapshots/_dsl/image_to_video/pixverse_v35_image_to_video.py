class PixverseV35ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseV35ImageToVideo"):
    """
    Animate an image with PixVerse 3.5: 5 or 8 seconds, 360p to 1080p (1080p for 5 only), and five style presets such as clay or anime.

    No camera presets and no sound; those come with later versions.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
        )
