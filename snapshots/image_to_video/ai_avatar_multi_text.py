class AIAvatarMultiText(FalNode):
    """
    Write a line for each of two people in a picture and MultiTalk voices and lip-syncs both: built-in text to speech with a voice per person, no recordings needed.
    multitalk, image-to-video, video, text-to-speech, lip-sync, conversation, two-speakers

    480p or 720p.

    Use cases:
    - Act out a shop-floor complaint with two typed lines for retail induction
    - Make two garden gnomes in a photo argue about the weather
    - Give a knight and an innkeeper their first exchange for Saturday's campaign
    - Demonstrate polite refusals in English with a pair of voiced office workers
    - Draft a safety skit between a crane operator and a banksman from a site picture
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/multi-text"
    _required: ClassVar[tuple[str, ...]] = ("image", "first_text_input", "second_text_input", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "first_text_input", "second_text_input", "voice1", "voice2")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    first_text_input: str = Field(
        default="", description="The words person one says; they are turned into speech before the animation."
    )
    second_text_input: str = Field(
        default="", description="The words person two says in reply; spoken with the second voice."
    )
    voice1: ElevenLabsVoice = Field(
        default=ElevenLabsVoice.SARAH, description="Voice of the first person in the conversation."
    )
    voice2: ElevenLabsVoice = Field(
        default=ElevenLabsVoice.ROGER, description="Voice of the second person in the conversation."
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_frames: int = Field(
        default=191,
        ge=41,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=81,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
