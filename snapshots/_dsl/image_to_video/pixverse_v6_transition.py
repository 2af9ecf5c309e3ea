class PixverseV6Transition(dsl.Builder, node_type="fal.image_to_video.PixverseV6Transition"):
    """
    fal-ai/pixverse/v6/transition on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        generate_audio_switch: Adds music, noises and speech to the clip.
        generate_multi_clip_switch: Lets the video cut between several camera positions; off stays in one shot.
        thinking_type: Decides whether the model reasons about and improves the prompt first, leaves it alone, or chooses by itself.
        first_image: Image that comes first: the opening frame of a transition or the first reference.
        end_image: Image on which the video should end. Left out, the ending is open.
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
        first_image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef],
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
