class PixverseV55TextToVideo(dsl.Builder, node_type="fal.text_to_video.PixverseV55TextToVideo"):
    """
    Generate 5, 8 or 10 seconds from text with PixVerse v5.5, with sound and cuts on request.

    At 360p to 1080p in five shapes and styles; v5.6 has no cuts, v6 goes to 15 seconds.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer costs more, and 1080p allows at most 8.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, the prompt alone decides.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
        generate_multi_clip_switch: Lets the video cut between several camera positions; off stays in one shot.
        thinking_type: Whether the prompt is rewritten before generation: always, never, or as the model sees fit.
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
        generate_multi_clip_switch: dsl.Input[bool] = False,
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
            generate_multi_clip_switch=generate_multi_clip_switch,
            thinking_type=thinking_type,
        )
