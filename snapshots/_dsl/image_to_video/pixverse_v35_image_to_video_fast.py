class PixverseV35ImageToVideoFast(dsl.Builder, node_type="fal.image_to_video.PixverseV35ImageToVideoFast"):
    """
    Animate a picture quickly with PixVerse v3.5 Fast, up to 720p and of fixed length.

    The five styles of regular v3.5 stay, 1080p and 8 seconds do not; silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
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
        resolution: dsl.Input[shared.Resolution360pTo720pValue] = "720p",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            image=image,
        )
