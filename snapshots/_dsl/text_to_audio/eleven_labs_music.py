class ElevenLabsMusic(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsMusic"):
    """
    Compose songs or instrumentals of 3 seconds to 10 minutes with Eleven Music from ElevenLabs.

    Takes a prompt, or a plan with styles, length and lines for every section; nineteen formats to choose from.

    Args:
        prompt: The music you want: genre, mood, instruments, tempo, words to sing. Give this or a composition plan.
        composition_plan: The piece section by section: name, length, styles to have and avoid, lines to sing. Used in place of a prompt.
        music_length_ms: Length of the song in milliseconds; longer costs more. Works with a prompt only; unset, the length follows from the prompt.
        force_instrumental: Makes sure that nobody sings; works with a prompt only.
        respect_sections_durations: Keeps each planned section exactly as long as set; off allows some play for better flow. Works with a composition plan only.
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
