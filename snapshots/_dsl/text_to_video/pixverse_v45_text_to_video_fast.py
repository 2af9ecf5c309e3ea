class PixverseV45TextToVideoFast(dsl.Builder, node_type="fal.text_to_video.PixverseV45TextToVideoFast"):
    """
    Draft silent clips from text at speed with PixVerse v4.5 Fast, up to 720p in five shapes and five preset styles.

    Length cannot be chosen; move to plain v4.5 for eight seconds or 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo720pValue] = "720p",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
        )
