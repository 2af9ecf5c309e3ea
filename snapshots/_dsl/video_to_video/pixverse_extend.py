class PixverseExtend(dsl.Builder, node_type="fal.video_to_video.PixverseExtend"):
    """
    Continue a video by 5 or 8 seconds with PixVerse Extend, choosing the model from v3.5 to v5.6 (v4.5 by default) and optionally a style.

    Up to 1080p at five seconds; Extend Fast caps at 720p.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What happens in the added seconds, following on from the last frame.
        duration: Length in seconds of the part that is added.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        model: The PixVerse version that makes the continuation; match the one that made the clip.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        model: dsl.Input[Literal["v3.5", "v4", "v4.5", "v5", "v5.5", "v5.6"]] = "v4.5",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            model=model,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
        )
