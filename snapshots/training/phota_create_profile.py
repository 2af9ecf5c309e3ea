class PhotaCreateProfile(FalNode):
    """
    Make a Phota profile of a person or subject from 30 to 50 pictures.
    phota, training, profile, identity, portrait, training-data

    Takes a zip archive and gives a profile id, which Phota's picture endpoints then use to keep the likeness.

    Use cases:
    - Turn a zip of an employee's photos into a Phota profile for later headshots
    - Make a dog's profile without choosing steps or a learning rate
    - Collect thirty photos of a founder into one reusable profile id
    - Set up a singer's likeness once for many later Phota runs
    - Keep a fashion model's likeness as an id instead of a weights file
    """

    endpoint: ClassVar[str] = "fal-ai/phota/create-profile"
    title: ClassVar[str] = "Phota – Create Profile"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("profile_id",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip archive with 30 to 50 pictures of the person or subject.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
