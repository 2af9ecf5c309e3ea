class SamAudioVisualSeparate(dsl.Builder, node_type="fal.video_to_audio.SamAudioVisualSeparate"):
    """
    Isolate the sound made by something seen in a video with SAM Audio, pointed out by a mask video and helped by a text hint; target and residual audio come back separately.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        mask_video: Mask video with the sounding object in black and everything else in white.
        prompt: The sound to lift out, in words; helps where the mask alone is unclear.
        max_chunk_duration: Longest stretch in seconds done in one go; longer recordings are divided.
        acceleration: Speed against cleanness of the separated sound.
        chunk_overlap: Seconds by which pieces of a long recording overlap, so that no seam is heard.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
        reranking_candidates: How many attempts are made to pick the best from; more are better and dearer.
    """

    output: dsl.Handle[AudioRef]
    target: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    sample_rate: dsl.Handle[float]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        mask_video: dsl.Input[VideoRef] | None = None,
        prompt: dsl.Input[str] = "",
        max_chunk_duration: dsl.Number = 60.0,
        acceleration: dsl.Input[Literal["fast", "balanced", "quality"]] = "balanced",
        chunk_overlap: dsl.Number = 5.0,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
        reranking_candidates: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            video=video,
            mask_video=mask_video,
            prompt=prompt,
            max_chunk_duration=max_chunk_duration,
            acceleration=acceleration,
            chunk_overlap=chunk_overlap,
            output_format=output_format,
            reranking_candidates=reranking_candidates,
        )
