class PixverseV56TextToVideo(dsl.Builder, node_type="fal.text_to_video.PixverseV56TextToVideo"):
    """
    Turn text into a 5, 8 or 10 second clip with PixVerse v5.6, the newest PixVerse here.

    Sound (music, effects, dialogue) is a switch; 1080p allows up to eight seconds. Unlike v5.5 it offers no multi-shot mode.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        generate_audio_switch: Adds music, noises and speech to the clip.
        thinking_type: Decides if the prompt gets optimized first: on, off, or left to the model.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveEightTenValue] = "5",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
        thinking_type: dsl.Input[shared.ThinkingTypeValue] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
            thinking_type=thinking_type,
        )
