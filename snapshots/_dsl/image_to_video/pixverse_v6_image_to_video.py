class PixverseV6ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseV6ImageToVideo"):
    """
    Animate a first frame for 1 to 15 seconds with PixVerse v6, with sound and cuts on request.

    At 360p to 1080p with five styles and a prompt optimiser; C1 has no styles or cuts, v5.6 ends at 10 seconds.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, picture and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip; costs more.
        generate_multi_clip_switch: Lets the video cut between several camera positions; off stays in one shot.
        thinking_type: Whether the prompt is optimised first: always, never, or as the model sees fit.
        image: Picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
        generate_multi_clip_switch: dsl.Input[bool] = False,
        thinking_type: dsl.Input[shared.ThinkingTypeValue] | None = None,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
            generate_multi_clip_switch=generate_multi_clip_switch,
            thinking_type=thinking_type,
            image=image,
        )
