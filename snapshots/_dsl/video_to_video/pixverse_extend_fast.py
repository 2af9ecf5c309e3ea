class PixverseExtendFast(dsl.Builder, node_type="fal.video_to_video.PixverseExtendFast"):
    """
    Extend a video quickly from a prompt with PixVerse Extend Fast, up to 720p, in any version from v3.5 to v5.6.

    Length is not adjustable; the regular Extend offers 8 seconds and 1080p.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What happens in the added seconds, following on from the last frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        model: PixVerse version used for the added part, best the same as the source clip's.
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
