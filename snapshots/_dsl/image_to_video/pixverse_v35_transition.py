class PixverseV35Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV35Transition"):
    """
    Morph one picture into another over 5 or 8 silent seconds with PixVerse v3.5.

    Takes first and last picture and a prompt for the change, 360p to 1080p, five styles; v5.5 and later add sound and 10 seconds.

    Args:
        prompt: How the first picture turns into the last one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, pictures and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        first_image: Picture that the video opens with.
        end_image: Picture that the video ends on.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        first_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            first_image=first_image,
            end_image=end_image,
        )
