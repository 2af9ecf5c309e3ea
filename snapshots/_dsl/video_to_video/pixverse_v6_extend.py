class PixverseV6Extend(dsl.Builder, node_type="fal.video_to_video.PixverseV6Extend"):
    """
    Continue a clip by 1 to 15 seconds with PixVerse v6, with sound on request.

    Takes a clip and a prompt, up to 1080p with five styles; the older Extend chooses among versions but adds only 5 or 8 seconds.

    Args:
        video: Clip to continue; the new part begins at its last frame.
        prompt: What happens in the added part, following on from the last frame.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the added part; unset, clip and prompt decide.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length in seconds of the part that is added; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip; costs more.
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
        duration: dsl.Input[int] = 5,
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
            seed=seed,
            generate_audio_switch=generate_audio_switch,
        )
