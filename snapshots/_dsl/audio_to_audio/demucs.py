class Demucs(dsl.Builder, node_type="fal.audio_to_audio.Demucs"):
    """
    Split a song into vocals, drums, bass and other parts with Demucs.

    Eight model variants, of which only htdemucs_6s adds guitar and piano; stems come as MP3 or WAV, all or just those you ask for.

    Args:
        audio: Song to split into its parts.
        model: Demucs variant; htdemucs_6s splits six ways, the ft one is slower and finer, the q ones are lighter.
        stems: Which parts to return; guitar and piano exist only with htdemucs_6s.
        segment_length: Seconds worked on at once; shorter saves memory and may sound worse.
        shifts: How often the separation is repeated with a small shift and averaged; more is cleaner and slower.
        overlap: Share of each audio segment that overlaps the next; more separates more cleanly and takes longer.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
    """

    output: dsl.Handle[AudioRef]
    vocals: dsl.Handle[AudioRef]
    drums: dsl.Handle[AudioRef]
    other: dsl.Handle[AudioRef]
    guitar: dsl.Handle[AudioRef]
    piano: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        model: dsl.Input[
            Literal["htdemucs", "htdemucs_ft", "htdemucs_6s", "hdemucs_mmi", "mdx", "mdx_extra", "mdx_q", "mdx_extra_q"]
        ] = "htdemucs_6s",
        stems: dsl.ListInput[Literal["vocals", "drums", "bass", "other", "guitar", "piano"]] | None = None,
        segment_length: dsl.Input[int] | None = None,
        shifts: dsl.Input[int] = 1,
        overlap: dsl.Number = 0.25,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "mp3",
    ) -> None:
        super().__init__(
            audio=audio,
            model=model,
            stems=stems,
            segment_length=segment_length,
            shifts=shifts,
            overlap=overlap,
            output_format=output_format,
        )
