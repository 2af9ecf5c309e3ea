class PixverseExtendFast(dsl.Builder, node_type="fal.video_to_video.PixverseExtendFast"):
    """
    Continue a clip quickly with PixVerse, up to 720p, in any version from v3.5 to v6.

    Length cannot be chosen; the regular Extend offers 5 or 8 seconds and 1080p.

    Args:
        video: Clip to continue; the new part begins at its last frame.
        prompt: What happens in the added seconds, following on from the last frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the added part; unset, clip and prompt decide.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        model: PixVerse version used for the added part, best the same as the source clip's.
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
        resolution: dsl.Input[shared.Resolution360pTo720pValue] = "720p",
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
            model=model,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
        )
