class SamAudioSpanSeparate(dsl.Builder, node_type="fal.audio_to_audio.SamAudioSpanSeparate"):
    """
    Isolate a sound by marking when it occurs: SAM Audio learns from your time spans, with an optional text hint, and returns target and residual; output can be trimmed to the span.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        spans: Stretches of time, in seconds, where the wanted sound is heard, or with include off, where it is not.
        prompt: Optional name of the sound within the spans; it makes the separation surer.
        max_chunk_duration: Longest stretch in seconds done in one go; longer recordings are divided.
        acceleration: Speed against cleanness of the separated sound.
        chunk_overlap: Seconds by which pieces of a long recording overlap, so that no seam is heard.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
        reranking_candidates: How many attempts are made to pick the best from; more are better and dearer.
        trim_to_span: Returns only the chosen stretches; off keeps the full length.
        use_sound_activity_ranking: Ranks attempts by how well their sounding parts match the chosen stretches.
    """

    output: dsl.Handle[AudioRef]
    target: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    sample_rate: dsl.Handle[float]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        spans: dsl.ListInput[shared.AudioTimeSpan],
        prompt: dsl.Input[str] | None = None,
        max_chunk_duration: dsl.Number = 60.0,
        acceleration: dsl.Input[Literal["fast", "balanced", "quality"]] = "balanced",
        chunk_overlap: dsl.Number = 5.0,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
        reranking_candidates: dsl.Input[int] = 1,
        trim_to_span: dsl.Input[bool] = False,
        use_sound_activity_ranking: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            spans=spans,
            prompt=prompt,
            max_chunk_duration=max_chunk_duration,
            acceleration=acceleration,
            chunk_overlap=chunk_overlap,
            output_format=output_format,
            reranking_candidates=reranking_candidates,
            trim_to_span=trim_to_span,
            use_sound_activity_ranking=use_sound_activity_ranking,
        )
