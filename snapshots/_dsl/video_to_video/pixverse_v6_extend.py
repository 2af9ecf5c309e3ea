class PixverseV6Extend(dsl.Builder, node_type="fal.video_to_video.PixverseV6Extend"):
    """
    fal-ai/pixverse/v6/extend on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
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
