class PixverseV45Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV45Transition"):
    """
    Fill the gap between a first and an end image with PixVerse 4.5 Transition: 5 or 8 seconds, 360p to 1080p, prompt-directed, with anime, clay and three further styles.

    Silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        first_image: Image that comes first: the opening frame of a transition or the first reference.
        end_image: Image on which the video should end. Left out, the ending is open.
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
        first_image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef],
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
