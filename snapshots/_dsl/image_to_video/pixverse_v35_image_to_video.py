class PixverseV35ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseV35ImageToVideo"):
    """
    Animate a picture for 5 or 8 silent seconds with PixVerse v3.5, in five animated styles if wanted.

    360p to 1080p, the last for 5 seconds only, without camera moves; v4 and v4.5 have nineteen of those, v5.5 and later have sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; 8 costs double, and 1080p allows 5 only.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, picture and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image: Picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            image=image,
        )
