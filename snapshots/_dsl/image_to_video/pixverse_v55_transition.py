class PixverseV55Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV55Transition"):
    """
    Travel from one picture to another in 5, 8 or 10 seconds with PixVerse v5.5, with sound on request.

    Takes both pictures and a prompt that can be optimised first; v5 is silent and ends at 8 seconds.

    Args:
        prompt: How the first picture turns into the last one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer costs more, and 1080p allows at most 8.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, pictures and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
        thinking_type: Whether the prompt is optimised first: always, never, or as the model sees fit.
        first_image: Picture that the video opens with.
        end_image: Picture that the video ends on.
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
        first_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef],
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
            first_image=first_image,
            end_image=end_image,
        )
