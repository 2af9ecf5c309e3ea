class SamAudioSeparate(dsl.Builder, node_type="fal.audio_to_audio.SamAudioSeparate"):
    """
    Separate a sound that you name from a recording with Meta's SAM Audio.

    Gives the target and all the rest as two files; words are enough, the Span node takes times and the Visual node a video.

    Args:
        audio: Recording from which the named sound should be lifted out. WAV, MP3 or FLAC.
        prompt: The sound to isolate, in a few words such as dog barking.
        predict_spans: First work out when the sound occurs, then separate; helps with sounds that come and go.
        reranking_candidates: How many attempts are made to pick the best from; more are better, slower and dearer.
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
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        predict_spans: dsl.Input[bool] = False,
        reranking_candidates: dsl.Input[int] = 1,
        acceleration: dsl.Input[Literal["fast", "balanced", "quality"]] = "balanced",
        max_chunk_duration: dsl.Number = 60.0,
        chunk_overlap: dsl.Number = 5.0,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            predict_spans=predict_spans,
            reranking_candidates=reranking_candidates,
            acceleration=acceleration,
            max_chunk_duration=max_chunk_duration,
            chunk_overlap=chunk_overlap,
            output_format=output_format,
        )
