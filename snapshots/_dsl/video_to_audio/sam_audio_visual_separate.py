class SamAudioVisualSeparate(dsl.Builder, node_type="fal.video_to_audio.SamAudioVisualSeparate"):
    """
    Separate the sound of something seen in a video with Meta's SAM Audio.

    A mask video shows what makes the sound and words may help; gives target and rest as two sound files, no picture.

    Args:
        video: Video in which the object that makes the sound can be seen. MP4 or MOV.
        mask_video: Mask video with the sounding object in black and everything else in white.
        prompt: The sound to lift out, in words; helps where the mask alone is unclear.
        reranking_candidates: How many attempts are made to pick the best from; more are better and dearer.
        acceleration: Speed against cleanness of the separated sound.
        max_chunk_duration: Longest stretch in seconds done in one go; longer recordings are divided.
        chunk_overlap: Seconds by which pieces of a long recording overlap, so that no seam is heard.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
    """

    output: dsl.Handle[AudioRef]
    target: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    sample_rate: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        mask_video: dsl.FileInput[VideoRef] | None = None,
        prompt: dsl.Input[str] = "",
        reranking_candidates: dsl.Input[int] = 1,
        acceleration: dsl.Input[Literal["fast", "balanced", "quality"]] = "balanced",
        max_chunk_duration: dsl.Number = 60.0,
        chunk_overlap: dsl.Number = 5.0,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            video=video,
            mask_video=mask_video,
            prompt=prompt,
            reranking_candidates=reranking_candidates,
            acceleration=acceleration,
            max_chunk_duration=max_chunk_duration,
            chunk_overlap=chunk_overlap,
            output_format=output_format,
        )
