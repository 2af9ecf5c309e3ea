class PixverseV56Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV56Transition"):
    """
    Connect a first and an end image using PixVerse 5.6, the latest transition model in this family: sound on request, 5, 8 or 10 seconds, 360p to 1080p, optional style preset.

    Args:
        first_image: Image that comes first: the opening frame of a transition or the first reference.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: Image on which the video should end. Left out, the ending is open.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio_switch: Adds music, noises and speech to the clip.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.
        thinking_type: Decides whether the model reasons about and improves the prompt first, leaves it alone, or chooses by itself.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        first_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveEightTenValue] = "5",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        generate_audio_switch: dsl.Input[bool] = False,
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        thinking_type: dsl.Input[shared.ThinkingTypeValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            first_image=first_image,
            prompt=prompt,
            end_image=end_image,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            generate_audio_switch=generate_audio_switch,
            negative_prompt=negative_prompt,
            style=style,
            thinking_type=thinking_type,
            seed=seed,
        )
