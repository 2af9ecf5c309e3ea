class PixverseV6Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV6Transition"):
    """
    Generate the passage between two pictures in 1 to 15 seconds with PixVerse v6, with sound and cuts on request.

    Takes both pictures and a prompt, 360p to 1080p in eight shapes, five styles; C1 has neither styles nor cuts.

    Args:
        prompt: How the first picture turns into the last one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, pictures and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip; costs more.
        generate_multi_clip_switch: Lets the video cut between several camera positions; off stays in one shot.
        thinking_type: Whether the prompt is optimised first: always, never, or as the model sees fit.
        first_image: Picture that the video opens with.
        end_image: Picture that the video ends on.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "2:3", "3:2", "21:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
        generate_multi_clip_switch: dsl.Input[bool] = False,
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
            generate_multi_clip_switch=generate_multi_clip_switch,
            thinking_type=thinking_type,
            first_image=first_image,
            end_image=end_image,
        )
