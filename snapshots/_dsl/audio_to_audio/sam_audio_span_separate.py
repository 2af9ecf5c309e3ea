class SamAudioSpanSeparate(dsl.Builder, node_type="fal.audio_to_audio.SamAudioSpanSeparate"):
    """
    Separate a sound by marking when it is heard, with Meta's SAM Audio.

    Takes time spans in seconds and an optional name of the sound; gives target and rest, whole or cut to the spans.

    Args:
        audio: Recording in which the wanted sound is heard at the marked times.
        prompt: Optional name of the sound within the spans; it makes the separation surer.
        spans: Stretches of time, in seconds, where the wanted sound is heard, or with include off, where it is not.
        reranking_candidates: How many attempts are made to pick the best from; more are slower and dearer. Needs a prompt, or ranking by sound activity.
        acceleration: Speed against cleanness of the separated sound.
        max_chunk_duration: Longest stretch in seconds done in one go; longer recordings are divided.
        chunk_overlap: Seconds by which pieces of a long recording overlap, so that no seam is heard.
        use_sound_activity_ranking: Ranks attempts by how well their sounding parts match the spans, even without a prompt. Needs more than one candidate.
        trim_to_span: Returns only the chosen stretches; off keeps the full length.
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
        prompt: dsl.Input[str] | None = None,
        spans: dsl.ListInput[shared.AudioTimeSpan],
        reranking_candidates: dsl.Input[int] = 1,
        acceleration: dsl.Input[Literal["fast", "balanced", "quality"]] = "balanced",
        max_chunk_duration: dsl.Number = 60.0,
        chunk_overlap: dsl.Number = 5.0,
        use_sound_activity_ranking: dsl.Input[bool] = False,
        trim_to_span: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            spans=spans,
            reranking_candidates=reranking_candidates,
            acceleration=acceleration,
            max_chunk_duration=max_chunk_duration,
            chunk_overlap=chunk_overlap,
            use_sound_activity_ranking=use_sound_activity_ranking,
            trim_to_span=trim_to_span,
            output_format=output_format,
        )
