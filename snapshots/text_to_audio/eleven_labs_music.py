class ElevenLabsMusic(FalNode):
    """
    Compose songs or instrumentals of 3 seconds to 10 minutes with Eleven Music from ElevenLabs, from one prompt or a composition plan with styles, timings and lyrics for each section.
    elevenlabs, text-to-audio, music, audio, song, composition-plan, instrumental

    Use cases:
    - Plan intro, verse and chorus lengths to fit a cycling advert's cuts
    - Write a ten-minute ambient piece for a salt cave
    - Force an instrumental under a narrated canal documentary
    - Compose a hold tune that changes mood after forty seconds
    - Sing a farm shop's opening hours as barbershop
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/music"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "composition_plan", "music_length_ms", "force_instrumental")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str | None = Field(
        default=None,
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    composition_plan: MusicCompositionPlan | None = Field(
        default=None,
        description="The piece section by section: name, length, styles to have and avoid, and lines to sing. Used instead of a prompt.",
    )
    music_length_ms: int | None = Field(
        default=None,
        ge=3000,
        le=600000,
        description="Length of the song in milliseconds; left out, the model decides from the prompt.",
    )
    force_instrumental: bool = Field(default=False, description="Makes sure that nobody sings.")
    respect_sections_durations: bool = Field(
        default=True,
        description="Keeps the planned length of each section exactly; off allows some play for a better flow.",
    )
    output_format: ElevenLabsOutputFormat = Field(
        default=ElevenLabsOutputFormat.MP3_44100_128,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
