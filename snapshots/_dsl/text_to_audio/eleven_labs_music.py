class ElevenLabsMusic(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsMusic"):
    """
    Compose songs or instrumentals of 3 seconds to 10 minutes with Eleven Music from ElevenLabs, from one prompt or a composition plan with styles, timings and lyrics for each section.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        composition_plan: The piece section by section: name, length, styles to have and avoid, and lines to sing. Used instead of a prompt.
        music_length_ms: Length of the song in milliseconds; left out, the model decides from the prompt.
        force_instrumental: Makes sure that nobody sings.
        respect_sections_durations: Keeps the planned length of each section exactly; off allows some play for a better flow.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        composition_plan: dsl.Input[shared.MusicCompositionPlan] | None = None,
        music_length_ms: dsl.Input[int] | None = None,
        force_instrumental: dsl.Input[bool] = False,
        respect_sections_durations: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
    ) -> None:
        super().__init__(
            prompt=prompt,
            composition_plan=composition_plan,
            music_length_ms=music_length_ms,
            force_instrumental=force_instrumental,
            respect_sections_durations=respect_sections_durations,
            output_format=output_format,
        )
