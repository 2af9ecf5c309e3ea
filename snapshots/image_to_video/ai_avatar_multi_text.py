class AIAvatarMultiText(FalNode):
    """
    Let two people in a picture speak typed lines with MultiTalk.
    multitalk, image-to-video, video, lip-sync, text-to-speech, conversation, two-speakers

    Each has one of twenty built-in voices, so no recordings are needed; up to 241 frames at 480p or 720p.

    Use cases:
    - Act out a typed sales dialogue for a training video
    - Make a two-person sketch for a social clip from lines nobody had to record
    - Act out a complaint at the till with two typed lines
    - Rewrite one reply without recording anybody again
    - Give two characters of a game their first exchange in Aria's and Bill's voices
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/multi-text"
    title: ClassVar[str] = "MultiTalk – Two Speakers from Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "first_text_input", "second_text_input", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "first_text_input", "second_text_input", "prompt", "voice1")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the two people; it is cropped around its centre if the shape does not fit.",
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
    prompt: str = Field(default="", description="How the two people behave and what is around them; it is not spoken.")
    num_frames: int = Field(
        default=191, ge=41, le=241, description="Number of frames; a video of more than 81 costs a quarter more."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=81,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
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
