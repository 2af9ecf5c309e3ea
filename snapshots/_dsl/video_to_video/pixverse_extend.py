class PixverseExtend(dsl.Builder, node_type="fal.video_to_video.PixverseExtend"):
    """
    Continue a video by 5 or 8 seconds with PixVerse Extend, choosing the model from v3.5 to v5.6 (v4.5 by default) and optionally a style.

    Up to 1080p at five seconds; Extend Fast caps at 720p.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What happens in the added seconds, following on from the last frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length in seconds of the part that is added.
        model: The PixVerse version that makes the continuation; match the one that made the clip.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        generate_audio_switch: Adds music, noises and speech to the clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        model: dsl.Input[Literal["v3.5", "v4", "v4.5", "v5", "v5.5", "v5.6", "v6"]] = "v4.5",
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            negative_prompt=negative_prompt,
            style=style,
            resolution=resolution,
            duration=duration,
            model=model,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
        )
