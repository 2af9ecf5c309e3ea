class SoniloV1_1VideoToMusic(dsl.Builder, node_type="fal.video_to_audio.SoniloV1_1VideoToMusic"):
    """
    sonilo/v1.1/video-to-music on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        num_samples: How many variants to produce, or faces to sample; more give more choice and take longer.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        start_offset: Second of the video at which the sound sets in; zero starts both together.
        duration: Length of the result in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        num_samples: dsl.Input[int] = 1,
        prompt: dsl.Input[str] | None = None,
        start_offset: dsl.Number | None = None,
        duration: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            num_samples=num_samples,
            prompt=prompt,
            start_offset=start_offset,
            duration=duration,
        )
