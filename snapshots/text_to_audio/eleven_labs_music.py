class ElevenLabsMusic(FalNode):
    """
    Compose songs or instrumentals of 3 seconds to 10 minutes with Eleven Music from ElevenLabs.
    elevenlabs, text-to-audio, music, song, composition-plan, instrumental, soundtrack

    Takes a prompt, or a plan with styles, length and lines for every section; nineteen formats to choose from.

    Use cases:
    - Make background music for a product video
    - Write a song with lyrics for an advert
    - Plan intro, verse and chorus to the cuts of a trailer
    - Set styles to avoid for a single section of the piece
    - Guarantee a ten-minute ambient track without vocals
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/music"
    title: ClassVar[str] = "ElevenLabs Music"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "composition_plan", "music_length_ms", "force_instrumental")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str | None = Field(
        default=None,
        description="The music you want: genre, mood, instruments, tempo, words to sing. Give this or a composition plan.",
    )
    composition_plan: MusicCompositionPlan | None = Field(
        default=None,
        description="The piece section by section: name, length, styles to have and avoid, lines to sing. Used in place of a prompt.",
    )
    music_length_ms: int | None = Field(
        default=None,
        ge=3000,
        le=600000,
        description="Length of the song in milliseconds; longer costs more. Works with a prompt only; unset, the length follows from the prompt.",
    )
    force_instrumental: bool = Field(
        default=False, description="Makes sure that nobody sings; works with a prompt only."
    )
    respect_sections_durations: bool = Field(
        default=True,
        description="Keeps each planned section exactly as long as set; off allows some play for better flow. Works with a composition plan only.",
    )
    output_format: ElevenLabsOutputFormat = Field(
        default=ElevenLabsOutputFormat.MP3_44100_128,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
