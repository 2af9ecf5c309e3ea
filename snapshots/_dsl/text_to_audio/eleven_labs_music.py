class ElevenLabsMusic(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsMusic"):
    """
    Compose songs or instrumentals of 3 seconds to 10 minutes with Eleven Music from ElevenLabs, from one prompt or a composition plan with styles, timings and lyrics for each section.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        music_length_ms: Length of the song in milliseconds; left out, the model decides from the prompt.
        composition_plan: The piece section by section: name, length, styles to have and avoid, and lines to sing. Used instead of a prompt.
        force_instrumental: Makes sure that nobody sings.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
        respect_sections_durations: Keeps the planned length of each section exactly; off allows some play for a better flow.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        music_length_ms: dsl.Number | None = None,
        composition_plan: dsl.Input[shared.MusicCompositionPlan] | None = None,
        force_instrumental: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
        respect_sections_durations: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            music_length_ms=music_length_ms,
            composition_plan=composition_plan,
            force_instrumental=force_instrumental,
            output_format=output_format,
            respect_sections_durations=respect_sections_durations,
        )
