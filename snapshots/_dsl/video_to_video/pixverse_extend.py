class PixverseExtend(dsl.Builder, node_type="fal.video_to_video.PixverseExtend"):
    """
    Continue a clip by 5 or 8 seconds with PixVerse, in any version from v3.5 to v6.

    Up to 1080p, with a style and, from v5.6 on, sound; Fast has no length setting, v6 Extend goes to 15 seconds.

    Args:
        video: Clip to continue; the new part begins at its last frame.
        prompt: What happens in the added seconds, following on from the last frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the added part; unset, clip and prompt decide.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length in seconds of the part that is added; longer costs more, and 1080p allows 5 only.
        model: The PixVerse version that makes the continuation; match the one that made the clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the new part and costs more; works only with v5.6 and later.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
